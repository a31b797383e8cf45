/** What pane, command line and findings sheet share: severities, templates, the findings sheet itself, in Vietnamese. */
export const REPORT = {
  "severity.error": "Phải sửa",
  "severity.warning": "Nên xem",
  "severity.info": "Lưu ý",
  "severity.off": "Tắt",

  "template.plan": "kế hoạch",
  "template.par-index": "PAR INDEX",
  "template.papi": "PAPI",
  "template.sipas": "SIPAS",
  "template.assigned-results": "kết quả nhiệm vụ được giao",
  "template.plan-results": "kết quả thực hiện kế hoạch",
  "template.indicators": "chỉ tiêu",

  "report.sheetName": "Kết quả kiểm tra",
  "report.title": "KẾT QUẢ KIỂM TRA BIỂU",
  "report.meta": "Tệp: {file}. Kiểm tra lúc {time} ngày {day}; năm kế hoạch {year}.",
  "report.metaNoFile": "Kiểm tra lúc {time} ngày {day}; năm kế hoạch {year}.",
  "report.total": "Tổng số {count} lỗi: phải sửa {error}, nên xem {warning}, lưu ý {info}.",
  "report.clean": "Không có lỗi.",
  "report.ask":
    "Đề nghị đơn vị sửa trên biểu gốc theo cột “Cần làm”, ghi ý kiến (nếu có) vào cột “Ý kiến của đơn vị” và gửi lại Văn phòng Sở.",
  "report.column.number": "STT",
  "report.column.sheet": "Trang tính",
  "report.column.cell": "Ô",
  "report.column.index": "Số TT",
  "report.column.lead": "Đơn vị chủ trì",
  "report.column.severity": "Mức độ",
  "report.column.rule": "Loại lỗi",
  "report.column.sentence": "Cần làm",
  "report.column.opinion": "Ý kiến của đơn vị",

  "marks.made": "Đã đánh dấu {count} ô trên trang “{sheet}”.",
  "marks.none": "Trang “{sheet}” không có đánh dấu của Soát Biểu.",
  "marks.protected": "Trang “{sheet}” đang khoá nên không đánh dấu được; kết quả kiểm tra vẫn đủ.",
  "report.structureLocked":
    "Tệp đang khoá cấu trúc nên không thêm được trang kết quả; vào thẻ Review, bấm Protect Workbook để mở.",
} as const;
