import { missingLead } from "../../../src/core/rules/missingLead";
import { cellsOf } from "./taskSheet";

const sheet = (...leads: string[]) => ({
  roles: ["task", "lead"] as const,
  rows: leads.map((lead, place) => [`Rà soát văn bản đợt ${place + 1}`, lead]),
});

describe("missing-lead", () => {
  test.each(["", " ", "-", "–", "…", "...", "Không", "nt"])("fires on %j", (lead) => {
    expect(cellsOf(missingLead, sheet(lead))).toEqual(["B2"]);
  });

  test.each(["Văn phòng Sở", "Một đơn vị lạ", "Các phòng, đơn vị thuộc Sở"])("is silent on %j", (lead) => {
    expect(cellsOf(missingLead, sheet(lead))).toEqual([]);
  });

  test("takes “nt” for what stands above it", () => {
    expect(cellsOf(missingLead, sheet("Văn phòng Sở", "nt"))).toEqual([]);
  });

  test("asks an empty cell merged over three tasks once, a filled one not at all", () => {
    const merges = [{ top: 1, bottom: 3, left: 1, right: 1 }];
    expect(cellsOf(missingLead, { ...sheet("", "", ""), merges })).toEqual(["B2"]);
    expect(cellsOf(missingLead, { ...sheet("Văn phòng Sở", "", ""), merges })).toEqual([]);
  });

  test("says nothing about a table without a lead column", () => {
    expect(cellsOf(missingLead, { roles: ["task", "deadline"], rows: [["Rà soát", "31/12/2025"]] })).toEqual(
      [],
    );
  });
});
