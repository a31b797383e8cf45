/** What a flow throws when an action on Excel could not be carried out; doors catch it and say why. */
export { ExcelFailure, technicalDetails } from "../excel/excelFailure";
