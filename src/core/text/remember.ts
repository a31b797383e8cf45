const REMEMBERED = 20_000;

/** Puts an answer by and gives it back; a memory that grows without end helps nobody, so a full one starts anew. */
export function remember<Answer>(memory: Map<string, Answer>, key: string, answer: Answer): Answer {
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(key, answer);
  return answer;
}
