import type { Host } from "../../src/host/createHost";

const LOOK = {
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
} satisfies Excel.CellPropertiesLoadOptions;

/** Everything that a person sees in a workbook, asked of Excel: cells, looks, pages, charts, names. */
export async function workbookState(host: Host): Promise<unknown> {
  host.recalculate();
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    await context.sync();
    const sheets = worksheets.items.map(loadSheet);
    await context.sync();
    const read = sheets.map((sheet) => sheet());
    await context.sync();
    return {
      names: names.items.map(({ name, formula }) => `${name} ${formula as string}`).sort(),
      sheets: read.map((sheet) => sheet()),
    };
  });
}

function loadSheet(sheet: Excel.Worksheet): () => () => unknown {
  const range = sheet.getRange("A1:L20").load("formulas,values,numberFormat");
  const looks = range.getCellProperties(LOOK);
  const rows = range.getRowProperties({ format: { rowHeight: true }, rowHidden: true });
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  const merges = range.getMergedAreasOrNullObject().load("address");
  sheet.tables.load("items/name,items/style");
  sheet.charts.load("items/name,items/left,items/top,items/width,items/height,items/title/text");
  range.conditionalFormats.load("items/type");
  sheet.horizontalPageBreaks.load("items/rowIndex");
  const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
  const rules = ["A1", "B1"].map((cell) => sheet.getRange(cell).dataValidation.load("type,rule,errorAlert"));
  return () => {
    const tables = sheet.tables.items.map((table) => table.getRange().load("address"));
    const bars = range.conditionalFormats.items.map((format) => ({
      ranges: format.getRanges().load("address"),
      bar: format.dataBar.load("lowerBoundRule,upperBoundRule"),
    }));
    const series = sheet.charts.items.flatMap((chart) =>
      [0, 1].flatMap((at) => [
        chart.series.getItemAt(at).getDimensionDataSourceString("Values"),
        chart.series.getItemAt(at).getDimensionDataSourceString("Categories"),
      ]),
    );
    return () => ({
      name: sheet.name,
      cells: [range.formulas, range.values, range.numberFormat],
      looks: looks.value,
      rows: rows.value,
      columns: columns.value,
      merges: merges.isNullObject ? [] : merges.address.split(",").sort(),
      tables: tables.map(({ address }, at) => [sheet.tables.items[at]!.name, address]),
      charts: sheet.charts.items.map((chart) => ({ ...chart.toJSON(), id: undefined })),
      series: series.map(({ value }) => value),
      bars: bars.map(({ ranges, bar }) => [ranges.address, bar.lowerBoundRule, bar.upperBoundRule]),
      pages: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
      printed: area.isNullObject ? "" : area.address,
      rules: rules.map(({ type, rule, errorAlert }) => [type, rule, errorAlert]),
    });
  };
}
