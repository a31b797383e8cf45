/** The Excel table of the register. */
export const REGISTER_TABLE = "SoNhiemVu";

/** Names of the summary's parameter cells, which the register's formulas use too. */
export const PARAMETER_NAMES = {
  year: "TH_Nam",
  period: "TH_Ky",
  asOf: "TH_NgayTinh",
  from: "TH_TuNgay",
  to: "TH_DenNgay",
  nextTo: "TH_DenQuySau",
} as const;
