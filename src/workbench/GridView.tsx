import type { Sheet } from "@fortune-sheet/core";
import { Workbook } from "@fortune-sheet/react";
import { useEffect, useRef, type ComponentRef } from "react";
import { areaAddress, cellAddress } from "../core/grid/address";
import type { Host } from "../host/createHost";
import type { Selected } from "./sheetView";

type Spreadsheet = ComponentRef<typeof Workbook>;

/** How a value typed into the spreadsheet arrives: plain, or as one of its cells. */
type Typed = string | number | boolean | null | undefined | { f?: string; v?: unknown; m?: unknown };

/**
 * The spreadsheet: draws what the host's document holds and hands back what a person does. The document is the only
 * truth, so nothing is kept here; a new `views` draws everything anew.
 */
export function GridView(props: {
  host: Host;
  views: Sheet[];
  version: number;
  selected: Selected;
  onEdited: () => void;
}) {
  const instance = useRef<Spreadsheet>(null);
  const { host, views, selected } = props;
  const nameOf = (id: string) => views.find((view) => view.id === id)?.name;
  const sheet = useRef(selected.sheet);
  /** Drawing is heard as selecting too, and late; only what follows a person's own key or click travels back. */
  const isByHand = useRef(false);

  useEffect(() => {
    isByHand.current = false;
    sheet.current = selected.sheet;
    const timer = setTimeout(() => show(instance.current, views, selected), 50);
    return () => clearTimeout(timer);
  }, [views, selected]);

  const onSelect = (id: string, selection: { row: number[]; column: number[] }) => {
    const name = nameOf(id);
    const [top = 0, bottom = top] = selection.row;
    const [left = 0, right = left] = selection.column;
    if (!isByHand.current || name === undefined) return;
    host.select(name, areaAddress({ top, left, bottom, right }));
  };
  const onActivate = (id: string) => {
    const name = nameOf(id);
    if (!isByHand.current || name === undefined) return;
    sheet.current = name;
    host.activate(name);
  };
  const onEdit = (row: number, column: number, typed: Typed) => {
    host.editCell(sheet.current, cellAddress(row, column), typedValue(typed));
    props.onEdited();
  };
  const onHand = () => {
    isByHand.current = true;
  };
  return (
    <div style={{ height: "100%" }} onPointerDownCapture={onHand} onKeyDownCapture={onHand}>
      <Workbook
        key={props.version}
        ref={instance}
        data={views}
        showToolbar={false}
        row={40}
        column={10}
        cellContextMenu={["copy", "paste"]}
        headerContextMenu={[]}
        sheetTabContextMenu={[]}
        hooks={{
          afterSelectionChange: onSelect,
          afterActivateSheet: onActivate,
          afterUpdateCell: (row, column, _old, typed: Typed) => onEdit(row, column, typed),
          beforeAddSheet: () => false,
          beforeDeleteSheet: () => false,
        }}
      />
    </div>
  );
}

/** Text, number or formula as a person typed it. */
function typedValue(typed: Typed): string | number | boolean {
  if (typed === null || typed === undefined) return "";
  if (typeof typed !== "object") return typed;
  if (typed.f) return typed.f;
  const value = typed.v ?? typed.m ?? "";
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** Brings the selected cell into sight, as Excel does when an add-in selects it. */
function show(instance: Spreadsheet | null, views: readonly Sheet[], { sheet, area }: Selected): void {
  const view = views.find(({ name }) => name === sheet);
  if (!instance || view?.id === undefined) return;
  const { id } = view;
  // Frozen rows cover the beginning of what is scrolled to.
  const frozen = (view.frozen?.range?.row_focus ?? -1) + 1;
  instance.activateSheet({ id });
  instance.setSelection([{ row: [area.top, area.bottom], column: [area.left, area.right] }], { id });
  instance.scroll({ targetRow: Math.max(0, area.top - frozen - 3), targetColumn: 0 });
}
