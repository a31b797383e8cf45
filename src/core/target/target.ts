/** What an indicator must reach; several stand in one text when milestones differ. */
export interface Target {
  operator: ">=" | ">" | "<=" | "<" | "=" | "~" | "range";
  /**
   * A pair for "range", low first; a pair with any other operator is a share, part first ("trên 40/99 xã" is
   * [40, 99]). Per cents are 98 for "98%".
   */
  value: number | readonly [number, number];
  unit?: string;
  year?: number;
  /** Set where the text speaks of a change against a baseline ("giảm từ 8% trở lên so với năm 2021"). */
  change?: "increase" | "decrease";
  baseline?: string;
}
