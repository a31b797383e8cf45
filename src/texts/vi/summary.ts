/** The quarterly summary in pane and command line, in Vietnamese; the sheet's own words stand in `annexWords.ts`. */
export const SUMMARY = {
  "status.done": "Hoàn thành",
  "status.doneLate": "Hoàn thành quá hạn",
  "status.inProgress": "Đang thực hiện",
  "status.notDue": "Chưa đến hạn",
  "status.overdue": "Quá hạn",
  "status.ongoing": "Thường xuyên",
  "status.none": "Không phát sinh",
  "status.unreported": "Chưa báo cáo",
} as const;
