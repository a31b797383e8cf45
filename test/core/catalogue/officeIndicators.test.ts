import type { Indicator } from "../../../src/core/catalogue/catalogue";
import { officeIndicators } from "../../../src/core/catalogue/officeIndicators";
import { definitionOf, INDICATOR_DEFINITIONS, namesShare } from "../../../src/core/indicators/definitions";

const indicator = (name: string, more: Partial<Indicator> = {}): Indicator => ({
  name,
  otherNames: [],
  numerator: "Số phiếu hài lòng",
  denominator: "Tổng số phiếu khảo sát",
  measure: "%",
  target: "",
  document: "",
  ...more,
});
const SATISFIED = indicator("Mức độ hài lòng", { otherNames: ["Chỉ số SIPAS"] });

test("without any of the office's own the built-in ones hold", () => {
  expect(officeIndicators([])).toBe(INDICATOR_DEFINITIONS);
});

test("a new one is known by all its names, beside those that are built in", () => {
  const known = officeIndicators([SATISFIED]);
  expect(definitionOf(known, "Mức độ hài lòng của người dân")?.variants).toEqual([
    {
      id: "office",
      document: "",
      numerator: "Số phiếu hài lòng",
      denominator: "Tổng số phiếu khảo sát",
    },
  ]);
  expect(definitionOf(known, "Chỉ số SIPAS (%)")?.id).toBe("muc do hai long");
  expect(definitionOf(known, "Tỷ lệ DVCTT có phát sinh hồ sơ")?.id).toBe("online-services-used");
  expect(definitionOf(known, "Mức độ hài lòngg")).toBeUndefined();
});

test("of two names that fit the longer one is meant", () => {
  const known = officeIndicators([SATISFIED, indicator("Mức độ hài lòng về y tế")]);
  expect(definitionOf(known, "Mức độ hài lòng về y tế năm 2025")?.id).toBe("muc do hai long ve y te");
});

test("one that is built in keeps its names; the office's formula goes before the official one", () => {
  const own = indicator("Tỷ lệ TTHC có giao dịch thanh toán trực tuyến", {
    document: "Kế hoạch 15/KH-STP",
    target: "từ 60% trở lên",
  });
  const definition = definitionOf(
    officeIndicators([own]),
    "Thủ tục hành chính có giao dịch thanh toán trực tuyến",
  );
  expect(definition).toMatchObject({ id: "procedures-paid-online", target: "từ 60% trở lên" });
  expect(definition?.variants.map(({ id }) => id)).toEqual(["office", "official", "proposed"]);
});

test.each([
  ["Tỷ lệ hồ sơ đúng hạn", SATISFIED, true],
  ["Mức độ hài lòng", SATISFIED, true],
  ["Mức độ hài lòng", { ...SATISFIED, measure: "phiếu" }, false],
  ["Mức độ hài lòng", { ...SATISFIED, numerator: "", denominator: "" }, false],
  ["Số phiếu hài lòng", SATISFIED, false],
])("%s names a share: %#", (label, own, is) => {
  expect(namesShare(officeIndicators([own]), label)).toBe(is);
});
