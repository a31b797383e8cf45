/** The sheet "Danh mục": its own words, its mistakes, what can be learnt, blank sheets, in Vietnamese. */
export const CATALOGUE = {
  "catalogue.sheetName": "Danh mục",
  "catalogue.title": "DANH MỤC CỦA CƠ QUAN",
  "catalogue.about":
    "Soát Biểu đọc trang này mỗi lần kiểm tra. Có thể thêm dòng, thêm cột, sắp xếp và định dạng lại; giữ nguyên tên các cột có sẵn.",

  "catalogue.units.title": "1. Đơn vị",
  "catalogue.units.help":
    "Mỗi đơn vị một dòng; các tên gọi khác cách nhau bằng dấu chấm phẩy. Bộ, ngành và đơn vị phổ biến đã có sẵn, không cần ghi. Đơn vị thôi dùng: chọn “Không”, đừng xoá dòng.",
  "catalogue.units.name": "Tên đơn vị",
  "catalogue.units.abbreviation": "Viết tắt",
  "catalogue.units.otherNames": "Tên gọi khác",
  "catalogue.units.kind": "Loại",
  "catalogue.units.inUse": "Còn dùng",
  "catalogue.units.replacedBy": "Thay bằng",
  "catalogue.kind.division": "Phòng",
  "catalogue.kind.department": "Sở ngành",
  "catalogue.kind.province": "Cấp tỉnh",
  "catalogue.kind.ministry": "Bộ ngành trung ương",
  "catalogue.kind.collective": "Nhóm đơn vị",
  "catalogue.kind.position": "Chức danh",
  "catalogue.kind.other": "Khác",
  "catalogue.inUse.yes": "Có",
  "catalogue.inUse.no": "Không",

  "catalogue.templates.title": "2. Mẫu biểu",
  "catalogue.templates.help":
    "Mỗi cột của mẫu một dòng. Cột “Tên tiêu đề cột”: ghi cách cơ quan gọi cột đó, cách nhau bằng dấu chấm phẩy; tên đầu tiên dùng khi tạo biểu mẫu.",
  "catalogue.templates.template": "Mẫu biểu",
  "catalogue.templates.role": "Vai trò",
  "catalogue.templates.need": "Bắt buộc",
  "catalogue.templates.headings": "Tên tiêu đề cột",
  "catalogue.need.required": "Có",
  "catalogue.need.one-of": "Một trong các cột này",
  "catalogue.need.allowed": "Không",

  "catalogue.indicators.title": "3. Chỉ tiêu",
  "catalogue.indicators.help":
    "Mỗi chỉ tiêu một dòng. Có tử số thì cần mẫu số; mức giao ghi như trong biểu, ví dụ “từ 95% trở lên”.",
  "catalogue.indicators.indicator": "Tên chỉ tiêu",
  "catalogue.indicators.otherNames": "Tên gọi khác",
  "catalogue.indicators.numerator": "Tử số",
  "catalogue.indicators.denominator": "Mẫu số",
  "catalogue.indicators.measure": "Đơn vị tính",
  "catalogue.indicators.target": "Mức giao",
  "catalogue.indicators.document": "Căn cứ",

  "catalogue.rules.title": "4. Quy tắc",
  "catalogue.rules.help": "Chọn mức độ của từng quy tắc, hoặc “Tắt” nếu cơ quan không dùng.",
  "catalogue.rules.rule": "Quy tắc",
  "catalogue.rules.level": "Mức độ",
  "catalogue.rules.why": "Vì sao cần kiểm tra",
  "catalogue.rules.id": "Mã",

  "catalogue.setAside.title": "5. Đã bỏ qua",
  "catalogue.setAside.help":
    "Lỗi được bỏ qua, nhận ra theo trang, nội dung nhiệm vụ và chữ trong ô nên vẫn đúng khi chèn dòng. Để trống số, nhiệm vụ và nội dung ô: bỏ qua cả quy tắc trên trang đó. Cần ghi lý do.",
  "catalogue.setAside.finding": "Lỗi được bỏ qua",
  "catalogue.setAside.sheet": "Trang tính",
  "catalogue.setAside.index": "Số TT",
  "catalogue.setAside.task": "Nhiệm vụ",
  "catalogue.setAside.value": "Nội dung ô",
  "catalogue.setAside.reason": "Lý do",

  "catalogue.plan.title": "6. Kế hoạch",
  "catalogue.plan.help":
    "Để trống năm kế hoạch thì năm lấy từ tiêu đề của từng biểu. Ngày ghi dạng 15/12; kỳ bắt đầu 15/12 và kết thúc 14/3 là từ 15/12 năm trước.",
  "catalogue.plan.period": "Kỳ báo cáo",
  "catalogue.plan.from": "Từ",
  "catalogue.plan.to": "Đến",
  "catalogue.plan.due": "Hạn gửi báo cáo",
  "catalogue.plan.years": "Năm kế hoạch",
  "catalogue.period.quarter1": "Quý I",
  "catalogue.period.half": "6 tháng",
  "catalogue.period.quarter3": "Quý III",
  "catalogue.period.year": "Năm",

  "catalogue.list.title": "Chọn trong danh sách",
  "catalogue.list.refused": "Bấm mũi tên ở ô để chọn một mục có sẵn.",

  "blank.title": "{template} năm {year}",
  "blank.help": "Mỗi nhiệm vụ một dòng; xoá các dòng ví dụ trước khi gửi. Ô đơn vị có danh sách để chọn.",
  "blank.results": "Hoàn thành, Đang thực hiện, Chưa thực hiện",
  "blank.assessments": "Đạt, Chưa đạt",

  "cat.open": "Mở trang “Danh mục”",
  "cat.problems": "Chỗ ghi chưa đúng",
  "learn.title": "Gặp khi kiểm tra, chưa có trong danh mục",
  "learn.unit": "“{unit}”, gặp {count} lần",
  "learn.spellings": "Cách ghi khác: {names}",
  "learn.heading": "Tiêu đề “{heading}”, gặp {count} lần",
  "learn.role": "Vai trò của cột",
  "learn.add": "Thêm",
  "learn.otherName": "Là “{unit}”",
  "learn.done": "Đã ghi vào trang “{sheet}”.",
  "blank.choose": "Mẫu biểu",
  "blank.make": "Tạo biểu mẫu",
  "blank.done": "Đã tạo trang “{sheet}”.",

  "rule.catalogue-entry.title": "Danh mục ghi chưa đúng",
  "rule.catalogue-entry.sentence": "Ô này ghi chưa đúng; cần xem lại theo hướng dẫn trên trang “Danh mục”.",
  "rule.catalogue-entry.fix": "Sửa ô trên trang “Danh mục” rồi kiểm tra lại.",
  "rule.catalogue-entry.why": "Dòng ghi chưa đúng không được dùng; các dòng khác vẫn có hiệu lực.",
  "rule.catalogue-entry.problem.block-twice":
    "Phần này có hai lần trên trang; cần giữ một phần và xoá phần kia.",
  "rule.catalogue-entry.problem.column-missing":
    "Thiếu cột “{heading}”; cần thêm lại cột hoặc sửa tiêu đề cho đúng.",
  "rule.catalogue-entry.problem.unit-name": "Dòng chưa có tên đơn vị; cần điền tên hoặc xoá dòng.",
  "rule.catalogue-entry.problem.unit-several": "“{unit}” là nhiều đơn vị; cần ghi mỗi đơn vị một dòng.",
  "rule.catalogue-entry.problem.unit-twice": "Đơn vị “{unit}” đã có ở dòng trên; cần xoá một dòng.",
  "rule.catalogue-entry.problem.unit-name-taken":
    "“{unit}” đã dùng cho đơn vị “{text}”; cần bỏ ở một trong hai dòng.",
  "rule.catalogue-entry.problem.unit-kind": "Không có loại đơn vị “{text}”; cần chọn trong danh sách.",
  "rule.catalogue-entry.problem.unit-in-use": "“{text}” không phải Có hoặc Không; cần chọn một.",
  "rule.catalogue-entry.problem.unit-replaced-by-itself":
    "Đơn vị được ghi là thay bằng chính nó; cần ghi đơn vị mới hoặc để trống.",
  "rule.catalogue-entry.problem.unit-replacement-unknown":
    "“{unit}” không có trong danh mục; cần thêm đơn vị này thành một dòng hoặc sửa tên.",
  "rule.catalogue-entry.problem.unit-replacement-circle":
    "Các đơn vị thay thế nhau thành vòng tròn qua “{unit}”; cần để trống ở đơn vị còn dùng.",
  "rule.catalogue-entry.problem.unit-replaced-in-use":
    "Đơn vị đã thay bằng “{unit}” nhưng vẫn ghi còn dùng; cần chọn Không hoặc xoá đơn vị thay thế.",
  "rule.catalogue-entry.problem.template-name": "Dòng chưa thuộc mẫu biểu nào; cần ghi tên mẫu biểu.",
  "rule.catalogue-entry.problem.template-role": "Không có vai trò “{text}”; cần chọn trong danh sách.",
  "rule.catalogue-entry.problem.template-role-twice":
    "Vai trò “{column}” đã có trong mẫu này; cần gộp các tên tiêu đề vào một dòng.",
  "rule.catalogue-entry.problem.template-need": "Không hiểu “{text}”; cần chọn trong danh sách.",
  "rule.catalogue-entry.problem.template-heading-taken":
    "Tiêu đề “{heading}” đã dùng cho vai trò “{column}”; cần bỏ ở một trong hai dòng.",
  "rule.catalogue-entry.problem.template-no-table":
    "Mẫu “{template}” thiếu cột nhiệm vụ, hoặc thiếu cả chủ trì, thời hạn và số liệu; cần thêm dòng cho các cột đó.",
  "rule.catalogue-entry.problem.template-twin":
    "Mẫu “{template}” giống hệt mẫu “{text}”; cần thêm tiêu đề riêng hoặc xoá một mẫu.",
  "rule.catalogue-entry.problem.indicator-name": "Dòng chưa có tên chỉ tiêu; cần điền tên hoặc xoá dòng.",
  "rule.catalogue-entry.problem.indicator-twice": "Chỉ tiêu “{text}” đã có ở dòng trên; cần xoá một dòng.",
  "rule.catalogue-entry.problem.indicator-target":
    "Không hiểu mức giao “{text}”; cần ghi rõ, ví dụ “từ 90% trở lên”.",
  "rule.catalogue-entry.problem.indicator-operand": "Chỉ tiêu mới có một vế; cần ghi thêm {operand}.",
  "rule.catalogue-entry.problem.rule-unknown": "Không có quy tắc “{text}”; cần chọn trong danh sách.",
  "rule.catalogue-entry.problem.rule-level":
    "Không hiểu mức độ “{text}”; cần chọn Phải sửa, Nên xem, Lưu ý hoặc Tắt.",
  "rule.catalogue-entry.problem.rule-twice": "Quy tắc “{text}” đã có ở dòng trên; cần xoá một dòng.",
  "rule.catalogue-entry.problem.aside-sheet": "Chưa ghi trang tính của lỗi; cần ghi tên trang.",
  "rule.catalogue-entry.problem.aside-reason": "Chưa ghi lý do bỏ qua; cần ghi để người sau hiểu.",
  "rule.catalogue-entry.problem.aside-twice": "Lỗi này đã được bỏ qua ở dòng trên; cần xoá một dòng.",
  "rule.catalogue-entry.problem.plan-period": "Dòng chưa có tên kỳ; cần điền tên hoặc xoá dòng.",
  "rule.catalogue-entry.problem.plan-year": "Năm “{text}” chưa đúng; cần ghi bốn chữ số, ví dụ 2025.",
  "rule.catalogue-entry.problem.plan-range": "Giai đoạn {years} có năm cuối trước năm đầu; cần đổi lại.",
  "rule.catalogue-entry.problem.plan-day": "Không có ngày “{text}”; cần ghi ngày/tháng, ví dụ 15/12.",
  "rule.catalogue-entry.problem.plan-window":
    "Kỳ “{text}” mới có một đầu; cần ghi cả ngày bắt đầu và ngày kết thúc.",
  "rule.catalogue-entry.problem.plan-twice": "“{text}” đã có ở dòng trên; cần xoá một dòng.",
} as const;
