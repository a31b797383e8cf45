/** The blocks of the sheet "Danh mục" from left to right. */
export const BLOCK_IDS = ["units", "templates", "indicators", "rules", "setAside", "plan"] as const;
export type BlockId = (typeof BLOCK_IDS)[number];

/** A column of a block: its key (heading in the texts under `catalogue.<block>.<key>`) and width in millimetres. */
export interface BlockColumn {
  key: string;
  mm: number;
}

/** One block: the name of its Excel table, and its columns; the first is the one a row is known by. */
export interface Block {
  table: string;
  columns: readonly BlockColumn[];
}

/** The columns of a block fill an A4 page across, so that every block is printed on pages of its own. */
export const BLOCKS: Readonly<Record<BlockId, Block>> = {
  units: {
    table: "DanhMucDonVi",
    columns: [
      { key: "name", mm: 66 },
      { key: "abbreviation", mm: 20 },
      { key: "otherNames", mm: 64 },
      { key: "kind", mm: 26 },
      { key: "inUse", mm: 16 },
      { key: "replacedBy", mm: 50 },
    ],
  },
  templates: {
    table: "DanhMucMauBieu",
    columns: [
      { key: "template", mm: 60 },
      { key: "role", mm: 36 },
      { key: "need", mm: 44 },
      { key: "headings", mm: 104 },
    ],
  },
  indicators: {
    table: "DanhMucChiTieu",
    columns: [
      { key: "indicator", mm: 58 },
      { key: "otherNames", mm: 40 },
      { key: "numerator", mm: 38 },
      { key: "denominator", mm: 38 },
      { key: "measure", mm: 20 },
      { key: "target", mm: 26 },
      { key: "document", mm: 26 },
    ],
  },
  rules: {
    table: "DanhMucQuyTac",
    columns: [
      { key: "rule", mm: 68 },
      { key: "level", mm: 24 },
      { key: "why", mm: 98 },
      { key: "id", mm: 54 },
    ],
  },
  setAside: {
    table: "DanhMucBoQua",
    columns: [
      { key: "finding", mm: 50 },
      { key: "sheet", mm: 34 },
      { key: "index", mm: 16 },
      { key: "task", mm: 62 },
      { key: "value", mm: 36 },
      { key: "reason", mm: 46 },
    ],
  },
  plan: {
    table: "DanhMucKeHoach",
    columns: [
      { key: "period", mm: 50 },
      { key: "from", mm: 30 },
      { key: "to", mm: 30 },
      { key: "due", mm: 36 },
    ],
  },
};
