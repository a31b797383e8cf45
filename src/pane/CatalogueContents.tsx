import { Button, Field, Link, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { problemFinding } from "../core/catalogue/problem";
import type { ReadCatalogue } from "../core/catalogue/readCatalogue";
import { NO_CATALOGUE } from "../core/catalogue/catalogue";
import { templatesOf } from "../flows/blankSheet";
import { sayTemplate } from "../texts/say";
import { sayFinding } from "../texts/sayFinding";
import { Learning } from "./Learning";
import { useLanguage } from "./language";
import type { PaneModel } from "./paneModel";
import type { PaneState } from "./paneEvent";
import { PlaceFailure } from "./StateBar";
import { usePaneStyles } from "./styles";

const useStyles = makeStyles({
  contents: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px" },
  list: { margin: 0, paddingInlineStart: "16px" },
  make: { display: "flex", alignItems: "flex-end", gap: "8px", flexWrap: "wrap" },
});

/** The page "Danh mục": opens the sheet, shows its mistakes, offers what can be learnt and blank sheets. */
export function CatalogueContents(props: { model: PaneModel; state: PaneState; onClose: () => void }) {
  const { model, state } = props;
  const styles = useStyles();
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  const office = state.workbook?.office;
  const open = async () => {
    if (await model.openCatalogue(language)) props.onClose();
  };
  return (
    <div className={styles.contents}>
      <PlaceFailure model={model} state={state} place="catalogue" />
      <p className={shared.paragraph}>{office ? t("cat.read", countNames(office)) : t("cat.builtIn")}</p>
      <Button appearance="primary" disabledFocusable={state.isBusy} onClick={() => void open()}>
        {t(office ? "cat.open" : "cat.create")}
      </Button>
      {office && office.problems.length > 0 && <Problems model={model} office={office} />}
      {state.workbook?.learnable && (
        <Learning
          learnable={state.workbook.learnable}
          isBusy={state.isBusy}
          onLearn={(lesson) => void model.learn([lesson], language)}
        />
      )}
      <MakeBlank {...props} office={office} />
    </div>
  );
}

function countNames({ catalogue: { units } }: ReadCatalogue) {
  return {
    units: units.length,
    names: units.reduce((sum, { otherNames }) => sum + otherNames.length, 0),
  };
}

function Problems({ model, office }: { model: PaneModel; office: ReadCatalogue }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  return (
    <section aria-label={t("cat.problems")}>
      <h3 className={shared.title}>{t("cat.problems")}</h3>
      <ul className={styles.list}>
        {office.problems.map((problem, at) => {
          const finding = problemFinding(office.sheet, problem);
          return (
            <li key={at}>
              <Link as="button" inline onClick={() => void model.goTo(finding)}>
                {t("cat.problem", { cell: finding.cell, problem: sayFinding(language, finding).sentence })}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function MakeBlank(props: {
  model: PaneModel;
  state: PaneState;
  onClose: () => void;
  office: ReadCatalogue | undefined;
}) {
  const { model, state } = props;
  const styles = useStyles();
  const { language, t } = useLanguage();
  const templates = templatesOf(props.office?.catalogue ?? NO_CATALOGUE);
  const [chosen, setChosen] = useState("plan");
  const make = async () => {
    if (await model.makeBlankSheet(chosen, language)) props.onClose();
  };
  return (
    <div className={styles.make}>
      <Field label={t("blank.choose")}>
        <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
          {templates.map(({ name }) => (
            <option key={name} value={name}>
              {sayTemplate(language, name)}
            </option>
          ))}
        </Select>
      </Field>
      <Button disabledFocusable={state.isBusy} onClick={() => void make()}>
        {t("blank.make")}
      </Button>
    </div>
  );
}
