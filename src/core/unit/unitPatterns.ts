/** A person by name, as the lead of a task, with or without the position. */
export const PERSON =
  /^(?:đồng chí|đ\/c|đc|ông|bà|anh|chị)(?: \p{Lu}[\p{L}\p{M}]*){1,5}\.?(?: ?[-–,(] ?(?:phó |p\.|pgđ|gđ|giám đốc|trưởng |chánh |chủ tịch|bí thư|chuyên viên|công chức|kế toán|văn thư).{0,60})?$/iu;
/** A position and its field: who does it is clear, though no name is said. */
export const OFFICER =
  /^(?:chuyên viên|công chức|viên chức|cán bộ|nhân viên|kế toán|lãnh đạo) (?:phụ trách|theo dõi|chuyên trách|tham mưu|đầu mối|làm công tác)(?: [\p{L}\p{M}\p{N}]+){1,10}$/iu;
/** A division by its fields alone, as offices shorten it. */
export const DIVISION =
  /^(?:Hành chính|Tổ chức|Kế hoạch|Tài chính|Kế toán|Tổng hợp)(?: ?[-–] ?(?:Hành chính|Tổ chức|Tổng hợp|Tài chính|Kế toán|Kế hoạch|Tài vụ|Quản trị|Nghiệp vụ)){1,2}$/iu;
