import type { RegisterRow } from "../../../src/core/register/registerRow";

/** A row of the register that says nothing but what is given. */
export function registerRow(given: Partial<RegisterRow>): RegisterRow {
  return {
    source: { sheet: "Phụ lục 01", row: 8 },
    plan: "Phụ lục 01",
    section: "Cải cách thể chế",
    index: "1",
    occurrence: "",
    task: "Rà soát văn bản",
    lead: "Văn phòng Sở",
    otherLeads: "",
    coordinators: "",
    deadline: "",
    reading: "",
    deadlineKind: "dated",
    result: "",
    said: "nothing",
    target: "",
    remark: "",
    ...given,
  };
}
