/** Words and phrases written as prose, parted by commas and lines: wordList("quý, 6 tháng, năm"). */
export function wordList(text: string): string[] {
  return text
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
