/** Words of headings and labels of indicator tables, folded: lower case without accents. */

/** Headings that say by themselves what a column of figures is; the first that fits wins. */
export const HEADING_WORDS: readonly { measure: HeadingMeasure; words: RegExp }[] = [
  { measure: "unit", words: /^(?:don vi tinh|dvt|don vi do)$/u },
  { measure: "note", words: /^(?:ghi chu|nguyen nhan|giai trinh|nguon so lieu|tai lieu kiem chung)/u },
  { measure: "growth", words: /^(?:ty le|toc do|%) tang|tang,? giam.*%|tang\/giam.*%/u },
  {
    measure: "difference",
    words: /chenh lech|tang,? giam|tang\/giam|tang \(\+\)|vuot.*(?:hut|thieu)|\+\/-/u,
  },
  {
    measure: "assessment",
    words: /^(?:danh gia|ket qua danh gia|dat[ ,/(]*(?:khong|chua) dat|xep loai|muc do dat)/u,
  },
  {
    measure: "completion",
    words:
      /(?:ty le|ti le|muc do|%|phan tram).*(?:hoan thanh|thuc hien|dat|so voi).*(?:chi tieu|ke hoach|muc giao|giao\b|\bkh\b)|so voi (?:chi tieu|ke hoach|kh)\b.*%/u,
  },
  {
    measure: "ratio",
    words:
      /^(?:ty le|ti le|ty trong|ti trong|%|dat ty le|chiem ty le|phan tram|muc do hoan thanh)|^dat %|\(%\)$/u,
  },
  { measure: "numerator", words: /^tu so\b/u },
  { measure: "denominator", words: /^mau so\b/u },
  { measure: "total", words: /^(?:luy ke|ca nam|cong ca nam|tong cong|tong 4 quy|tong cac quy)/u },
  { measure: "denominator", words: /^tong\b/u },
  {
    measure: "baseline",
    words:
      /(?:nam truoc|cung ky|ky truoc|quy truoc|thang truoc)$|^(?:ket qua|thuc hien|so lieu) (?:nam )?20\d\d$/u,
  },
  { measure: "target", words: /^(?:chi tieu|muc giao|ke hoach|kh|muc tieu)\b(?!.*(?:thuc hien|dat duoc))/u },
  { measure: "achieved", words: /^(?:so )?(?:uoc )?(?:thuc hien|ket qua|dat duoc|da thuc hien|th)\b/u },
];
export type HeadingMeasure =
  | "unit"
  | "note"
  | "growth"
  | "difference"
  | "assessment"
  | "completion"
  | "ratio"
  | "numerator"
  | "denominator"
  | "total"
  | "baseline"
  | "target"
  | "achieved";

/** A difference against an earlier figure, not against the target. */
export const AGAINST_BASELINE = /nam truoc|cung ky|ky truoc|quy truoc|thang truoc|nam 20\d\d/u;

/** Columns of one stretch of time each, which a running total adds up. */
export const PERIOD = /^(?:quy (?:i{1,3}|iv|[1-4])|thang \d{1,2}|6 thang (?:dau|cuoi) nam)\b/u;

/** Indicators that are the better the smaller they are. */
export const LESS_IS_BETTER =
  /qua han|tre han|cham (?:tien do|muon|han)|ton dong|sai sot|vi pham|tra lai|chua (?:giai quyet|hoan thanh|thuc hien)|khong dat|that thoat|ho ngheo/u;

/** Ways in which a sheet says that a target is met and missed; what stands in the column already is kept to. */
export const ASSESSMENT_WORDS = [
  { met: "Đạt", missed: "Chưa đạt" },
  { met: "Đạt", missed: "Không đạt" },
  { met: "Hoàn thành", missed: "Chưa hoàn thành" },
  { met: "Hoàn thành", missed: "Không hoàn thành" },
] as const;

/** A row that is a share of others: "Tỷ lệ hồ sơ nộp trực tuyến". */
export const RATIO_LABEL = /^(?:ty le|ti le|ty trong|ti trong|%)\b/u;
/** A unit of measure that is per cent. */
export const PERCENT_UNIT = /^(?:%|phan tram|ty le(?: ?\(?%\)?)?)$/u;
/** A row that is the whole. */
export const WHOLE_LABEL = /^(?:tong(?: so)?|mau so)\b/u;

/** Words that stand in most labels and tell nothing apart. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  "ty ti le trong so tong luong cac cua va tren duoc co la theo ve tai cho den trong do dat % phan tram (%)".split(
    " ",
  ),
);
