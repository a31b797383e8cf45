/** The sheet "Danh mục": its own words, its mistakes, what can be learnt, blank sheets, in English. */
export const CATALOGUE = {
  "catalogue.sheetName": "Danh mục",
  "catalogue.title": "CATALOGUE OF THE OFFICE",
  "catalogue.about":
    "Soát Biểu reads this sheet at every check. Rows and columns may be added, sorted and formatted; keep the headings that are there.",

  "catalogue.units.title": "1. Units",
  "catalogue.units.help":
    "One unit a row; other names are parted by semicolons. Ministries and common units are built in and need not be listed. A unit out of use: choose No, do not delete the row.",
  "catalogue.units.name": "Unit name",
  "catalogue.units.abbreviation": "Short form",
  "catalogue.units.otherNames": "Other names",
  "catalogue.units.kind": "Kind",
  "catalogue.units.inUse": "In use",
  "catalogue.units.replacedBy": "Replaced by",
  "catalogue.kind.division": "Division",
  "catalogue.kind.department": "Department",
  "catalogue.kind.province": "Province",
  "catalogue.kind.ministry": "Ministry",
  "catalogue.kind.collective": "Group of units",
  "catalogue.kind.position": "Position",
  "catalogue.kind.other": "Other",
  "catalogue.inUse.yes": "Yes",
  "catalogue.inUse.no": "No",

  "catalogue.templates.title": "2. Templates",
  "catalogue.templates.help":
    "One row for each column of the template. Under Headings write what the office calls the column, parted by semicolons; the first one is used for blank sheets.",
  "catalogue.templates.template": "Template",
  "catalogue.templates.role": "Role",
  "catalogue.templates.need": "Required",
  "catalogue.templates.headings": "Headings",
  "catalogue.need.required": "Yes",
  "catalogue.need.one-of": "One of these columns",
  "catalogue.need.allowed": "No",

  "catalogue.indicators.title": "3. Indicators",
  "catalogue.indicators.help":
    'One indicator a row. A numerator needs a denominator; write the target as on the sheets, for example "từ 95% trở lên".',
  "catalogue.indicators.indicator": "Indicator",
  "catalogue.indicators.otherNames": "Other names",
  "catalogue.indicators.numerator": "Numerator",
  "catalogue.indicators.denominator": "Denominator",
  "catalogue.indicators.measure": "Measure",
  "catalogue.indicators.target": "Target",
  "catalogue.indicators.document": "Basis",

  "catalogue.rules.title": "4. Rules",
  "catalogue.rules.help": "Choose how much each rule matters, or Off where the office does not use it.",
  "catalogue.rules.rule": "Rule",
  "catalogue.rules.level": "Severity",
  "catalogue.rules.why": "Why it is checked",
  "catalogue.rules.id": "Id",

  "catalogue.setAside.title": "5. Set aside",
  "catalogue.setAside.help":
    "Findings set aside, known by sheet, task and cell text, so that they hold when rows are inserted. With number, task and cell text empty the rule is set aside on the whole sheet. A reason is needed.",
  "catalogue.setAside.finding": "Finding set aside",
  "catalogue.setAside.sheet": "Sheet",
  "catalogue.setAside.index": "No.",
  "catalogue.setAside.task": "Task",
  "catalogue.setAside.value": "Cell text",
  "catalogue.setAside.reason": "Reason",

  "catalogue.plan.title": "6. Plan",
  "catalogue.plan.help":
    "Leave the plan year empty to take it from each sheet's title. Days are written 15/12; a period from 15/12 to 14/3 begins in the year before.",
  "catalogue.plan.period": "Period",
  "catalogue.plan.from": "From",
  "catalogue.plan.to": "To",
  "catalogue.plan.due": "Report due",
  "catalogue.plan.years": "Plan year",
  "catalogue.period.quarter1": "Quarter 1",
  "catalogue.period.half": "Half year",
  "catalogue.period.quarter3": "Quarter 3",
  "catalogue.period.year": "Year",

  "catalogue.list.title": "Choose from the list",
  "catalogue.list.refused": "Press the arrow at the cell and choose an entry.",

  "blank.title": "{template} năm {year}",
  "blank.help": "Mỗi nhiệm vụ một dòng; xoá các dòng ví dụ trước khi gửi. Ô đơn vị có danh sách để chọn.",
  "blank.results": "Hoàn thành, Đang thực hiện, Chưa thực hiện",
  "blank.assessments": "Đạt, Chưa đạt",

  "cat.open": 'Open the sheet "Danh mục"',
  "cat.problems": "Entries to correct",
  "learn.title": "Met in the check, not in the catalogue",
  "learn.unit": '"{unit}", times met: {count}',
  "learn.spellings": "Also written: {names}",
  "learn.heading": 'Heading "{heading}", times met: {count}',
  "learn.role": "Role of the column",
  "learn.add": "Add",
  "learn.otherName": 'It is "{unit}"',
  "learn.done": 'Written to the sheet "{sheet}".',
  "blank.choose": "Template",
  "blank.make": "Make a blank sheet",
  "blank.done": 'The sheet "{sheet}" was made.',

  "rule.catalogue-entry.title": "Catalogue entry wrong",
  "rule.catalogue-entry.sentence": 'This entry is wrong; look at the instructions on the sheet "Danh mục".',
  "rule.catalogue-entry.fix": 'Correct the cell on the sheet "Danh mục" and check again.',
  "rule.catalogue-entry.why": "A wrong row is not used; all other rows hold.",
  "rule.catalogue-entry.problem.block-twice":
    "This block stands twice on the sheet; keep one and delete the other.",
  "rule.catalogue-entry.problem.column-missing":
    'The column "{heading}" is missing; add it or correct the heading.',
  "rule.catalogue-entry.problem.unit-name": "The row has no unit name; fill it in or delete the row.",
  "rule.catalogue-entry.problem.unit-several": '"{unit}" names several units; write one a row.',
  "rule.catalogue-entry.problem.unit-twice":
    'The unit "{unit}" stands in a row above; delete one of the two.',
  "rule.catalogue-entry.problem.unit-name-taken":
    '"{unit}" is used for the unit "{text}"; take it out of one of the two rows.',
  "rule.catalogue-entry.problem.unit-kind": 'There is no kind of unit "{text}"; choose from the list.',
  "rule.catalogue-entry.problem.unit-in-use": '"{text}" is neither yes nor no; choose one.',
  "rule.catalogue-entry.problem.unit-replaced-by-itself":
    "The unit is replaced by itself; name the new unit or leave the cell empty.",
  "rule.catalogue-entry.problem.unit-replacement-unknown":
    '"{unit}" is not in the catalogue; add it as a row or correct the name.',
  "rule.catalogue-entry.problem.unit-replacement-circle":
    'The units replace one another in a circle through "{unit}"; leave the cell empty for the unit in use.',
  "rule.catalogue-entry.problem.unit-replaced-in-use":
    'The unit is replaced by "{unit}" and yet in use; choose No or delete the replacement.',
  "rule.catalogue-entry.problem.template-name": "The row belongs to no template; write the template's name.",
  "rule.catalogue-entry.problem.template-role": 'There is no role "{text}"; choose from the list.',
  "rule.catalogue-entry.problem.template-role-twice":
    'The template has the role "{column}" already; put the headings into one row.',
  "rule.catalogue-entry.problem.template-need": '"{text}" is not understood; choose from the list.',
  "rule.catalogue-entry.problem.template-heading-taken":
    'The heading "{heading}" is used for the role "{column}"; take it out of one of the two rows.',
  "rule.catalogue-entry.problem.template-no-table":
    'The template "{template}" has no task column, or neither lead nor deadline nor figures; add rows for them.',
  "rule.catalogue-entry.problem.template-twin":
    'The template "{template}" equals "{text}"; give it headings of its own or delete one.',
  "rule.catalogue-entry.problem.indicator-name":
    "The row has no indicator name; fill it in or delete the row.",
  "rule.catalogue-entry.problem.indicator-twice":
    'The indicator "{text}" stands in a row above; delete one of the two.',
  "rule.catalogue-entry.problem.indicator-target":
    'The target "{text}" is not understood; write it clearly, for example "từ 90% trở lên".',
  "rule.catalogue-entry.problem.indicator-operand": "The indicator has one operand only; add the {operand}.",
  "rule.catalogue-entry.problem.rule-unknown": 'There is no rule "{text}"; choose from the list.',
  "rule.catalogue-entry.problem.rule-level":
    'The severity "{text}" is not understood; choose Must fix, Review, Note or Off.',
  "rule.catalogue-entry.problem.rule-twice":
    'The rule "{text}" stands in a row above; delete one of the two.',
  "rule.catalogue-entry.problem.aside-sheet": "The sheet of the finding is not given; write its name.",
  "rule.catalogue-entry.problem.aside-reason": "No reason is given; write it for those who come later.",
  "rule.catalogue-entry.problem.aside-twice":
    "This finding is set aside in a row above; delete one of the two.",
  "rule.catalogue-entry.problem.plan-period": "The row has no period name; fill it in or delete the row.",
  "rule.catalogue-entry.problem.plan-year":
    'The year "{text}" is wrong; write four digits, for example 2025.',
  "rule.catalogue-entry.problem.plan-range": "The range {years} ends before it begins; change it round.",
  "rule.catalogue-entry.problem.plan-day":
    'There is no day "{text}"; write day and month, for example 15/12.',
  "rule.catalogue-entry.problem.plan-window":
    'The period "{text}" has one end only; write its first and its last day.',
  "rule.catalogue-entry.problem.plan-twice": '"{text}" stands in a row above; delete one of the two.',
} as const;
