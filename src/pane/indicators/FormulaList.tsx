import { Badge, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../core/grid/address";
import { isFraction, type CalculatedCell } from "../../core/indicators/calculatedCell";
import type { SheetFill } from "../../flows/fillIndicators";
import { sayCodeFault, sayFigure, sayVariant } from "../../texts/sayIndicators";
import { useLanguage } from "../language";
import { usePaneStyles } from "../styles";

type Variant = NonNullable<CalculatedCell["indicator"]>["variant"];

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: {
    display: "grid",
    gridTemplateColumns: "44px minmax(0, 1fr) auto",
    columnGap: "8px",
    padding: "8px 12px",
  },
  cell: { fontWeight: tokens.fontWeightSemibold },
  words: { gridColumn: "2 / -1", overflowWrap: "anywhere" },
  choices: { padding: "0 12px 8px 64px" },
});

/** Longer lists would make the pane slow: the sheet shows the rest. */
const MOST_LINES = 300;

/** What would be filled, what is typed and differs, and which codes lead nowhere; a line goes to its cell. */
export function FormulaList(props: {
  sheet: SheetFill;
  onGoTo: (cell: string) => void;
  onVariant: (indicator: string, variant: Variant) => void;
}) {
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  const { fill, kept, faults } = props.sheet;
  const differing = kept.filter(({ agrees }) => !agrees);
  const hidden = Math.max(0, fill.length - MOST_LINES);
  return (
    <>
      <ul className={shared.list} aria-label={t("ind.list")}>
        {faults.map((fault) => (
          <Line
            key={`code-${fault.column}`}
            place={fault}
            label={sayCodeFault(language, fault)}
            sign={t("ind.wrong")}
            onGoTo={props.onGoTo}
          />
        ))}
        {differing.map((cell) => (
          <Line
            key={keyOf(cell)}
            place={cell}
            label={cell.label}
            sign={t("ind.differs.sign")}
            words={t("ind.differs", {
              typed: sayFigure(language, cell.typed, isFraction(cell)),
              computed: sayFigure(language, cell.shows, isFraction(cell)),
            })}
            onGoTo={props.onGoTo}
          />
        ))}
        {fill.slice(0, MOST_LINES).map((cell) => (
          <Line
            key={keyOf(cell)}
            place={cell}
            label={cell.label}
            words={`= ${cell.words ?? cell.formula.slice(1)}`}
            result={sayFigure(language, cell.shows, isFraction(cell))}
            onGoTo={props.onGoTo}
          >
            <Variants cell={cell} onVariant={props.onVariant} />
          </Line>
        ))}
      </ul>
      {hidden > 0 && (
        <p className={`${shared.section} ${shared.secondary}`}>{t("ind.more", { count: hidden })}</p>
      )}
    </>
  );
}

function Line(props: {
  place: { row: number; column: number };
  label: string;
  sign?: string;
  words?: string;
  result?: string;
  onGoTo: (cell: string) => void;
  children?: React.ReactNode;
}) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const cell = cellAddress(props.place.row, props.place.column);
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(shared.line, styles.line)}
        onClick={() => props.onGoTo(cell)}
      >
        <span className={styles.cell}>{cell}</span>
        <span>{props.label}</span>
        {props.sign ? (
          <Badge appearance="tint" color="danger">
            {props.sign}
          </Badge>
        ) : (
          <span />
        )}
        {props.words !== undefined && (
          <span className={`${styles.words} ${shared.secondary}`}>{props.words}</span>
        )}
        {props.result !== undefined && <span className={styles.words}>{props.result}</span>}
      </button>
      {props.children}
    </li>
  );
}

/** Two formulas for one indicator: the person chooses, and hears what speaks against one. */
function Variants({
  cell,
  onVariant,
}: {
  cell: CalculatedCell;
  onVariant: (id: string, variant: Variant) => void;
}) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  const { indicator } = cell;
  if (!indicator || indicator.choices.length < 2) return null;
  return (
    <div className={styles.choices}>
      <RadioGroup
        aria-label={t("ind.variant")}
        value={indicator.variant}
        onChange={(_event, { value }) => onVariant(indicator.id, value as Variant)}
      >
        {indicator.choices.map((variant) => (
          <Radio key={variant.id} value={variant.id} label={sayVariant(language, variant)} />
        ))}
      </RadioGroup>
    </div>
  );
}

function keyOf({ row, column }: { row: number; column: number }): string {
  return `${row}:${column}`;
}
