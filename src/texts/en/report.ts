/** What pane, command line and findings sheet share: severities, templates, the findings sheet itself, in English. */
export const REPORT = {
  "severity.error": "Must fix",
  "severity.warning": "Review",
  "severity.info": "Note",
  "severity.off": "Off",

  "template.plan": "plan",
  "template.par-index": "PAR INDEX",
  "template.papi": "PAPI",
  "template.sipas": "SIPAS",
  "template.assigned-results": "results of assigned tasks",
  "template.plan-results": "results of the plan",
  "template.indicators": "indicators",

  "report.sheetName": "Kết quả kiểm tra",
  "report.title": "FINDINGS OF THE CHECK",
  "report.meta": "File: {file}. Checked at {time} on {day}; plan year {year}.",
  "report.metaNoFile": "Checked at {time} on {day}; plan year {year}.",
  "report.total": "Findings: {count}; must fix: {error}, review: {warning}, note: {info}.",
  "report.clean": "No findings.",
  "report.ask":
    'Please correct the original sheet as the column "What to do" says, write remarks (if any) in "The unit\'s remarks" and send it back to the department\'s office.',
  "report.column.number": "No.",
  "report.column.sheet": "Sheet",
  "report.column.cell": "Cell",
  "report.column.index": "Number",
  "report.column.lead": "Lead unit",
  "report.column.severity": "Severity",
  "report.column.rule": "Kind",
  "report.column.sentence": "What to do",
  "report.column.opinion": "The unit's remarks",

  "marks.made": 'Cells marked on "{sheet}": {count}.',
  "marks.none": '"{sheet}" has no marks of Soát Biểu.',
  "marks.protected": '"{sheet}" is protected and cannot be marked; the check itself is complete.',
  "report.structureLocked":
    "The workbook's structure is locked, so the findings sheet cannot be added; go to Review, Protect Workbook to unlock it.",
};
