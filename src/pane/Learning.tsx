import { Button, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Lesson } from "../core/catalogue/learn";
import type { Learnable, LearnableHeading, LearnableUnit } from "../core/catalogue/learnable";
import { ROLES, type Role } from "../core/table/table";
import { quote } from "../texts/say";
import { useLanguage } from "./language";
import { usePaneStyles } from "./styles";

const useStyles = makeStyles({
  section: { width: "100%" },
});

/** Units and headings that the last check met and did not know, each added with one press. */
export function Learning(props: {
  learnable: Learnable;
  isBusy: boolean;
  onLearn: (lesson: Lesson) => void;
}) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { t } = useLanguage();
  const { units, headings } = props.learnable;
  return (
    <section aria-label={t("learn.title")} className={styles.section}>
      <h3 className={shared.title}>{t("learn.title")}</h3>
      <ul className={shared.list}>
        {units.map((unit) => (
          <UnitEntry key={unit.name} unit={unit} {...props} />
        ))}
        {headings.map((heading) => (
          <HeadingEntry key={heading.heading} heading={heading} {...props} />
        ))}
      </ul>
    </section>
  );
}

interface EntryProps {
  isBusy: boolean;
  onLearn: (lesson: Lesson) => void;
}

function UnitEntry({ unit, isBusy, onLearn }: EntryProps & { unit: LearnableUnit }) {
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  const { name, count, spellings, suggestion } = unit;
  const others = spellings.slice(1).map(({ text }) => text);
  return (
    <li className={shared.entry}>
      <div className={shared.entryWords}>
        {t("learn.unit", { unit: name, count })}
        {others.length > 0 && (
          <div className={shared.secondary}>{t("learn.spellings", { names: others.join("; ") })}</div>
        )}
      </div>
      {suggestion !== undefined && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() =>
            onLearn({ kind: "other-names", unit: suggestion, names: spellings.map(({ text }) => text) })
          }
        >
          {t("learn.otherName", { unit: suggestion })}
        </Button>
      )}
      <Button
        size="small"
        disabledFocusable={isBusy}
        aria-label={`${t("learn.add")}: ${quote(language, name)}`}
        onClick={() => onLearn({ kind: "unit", name, otherNames: others })}
      >
        {t("learn.add")}
      </Button>
    </li>
  );
}

function HeadingEntry({ heading: met, isBusy, onLearn }: EntryProps & { heading: LearnableHeading }) {
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  const [role, setRole] = useState<Role>(met.role);
  const { heading, count, template } = met;
  return (
    <li className={shared.entry}>
      <div className={shared.entryWords}>{t("learn.heading", { heading, count })}</div>
      <Select
        size="small"
        value={role}
        aria-label={`${t("learn.role")}: ${quote(language, heading)}`}
        onChange={(_event, { value }) => setRole(ROLES.find((one) => one === value) ?? role)}
      >
        {ROLES.map((one) => (
          <option key={one} value={one}>
            {t(`role.${one}`)}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        disabledFocusable={isBusy}
        aria-label={`${t("learn.add")}: ${quote(language, heading)}`}
        onClick={() => onLearn({ kind: "heading", heading, role, template })}
      >
        {t("learn.add")}
      </Button>
    </li>
  );
}
