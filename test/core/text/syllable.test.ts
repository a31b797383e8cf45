import { isSyllable } from "../../../src/core/text/syllable";

test.each(
  "thương Quyết hoà hòa già quả giếng gì nghiêng ngày kỹ quý y ý uỷ thuở khuya xoong Lắk Kạn cứu của được hoạch".split(
    " ",
  ),
)("%s is one syllable", (word) => {
  expect(isSyllable(word)).toBe(true);
  expect(isSyllable(word.normalize("NFD"))).toBe(true);
});

test.each(["", "plan", "thuơng", "càc", "cac", "nghả", "cèe", "đy", "thuạ", "hoàạ", "ưà", "Noël", "123"])(
  "%j is none",
  (word) => {
    expect(isSyllable(word)).toBe(false);
  },
);
