import { makeStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { usePaneStyles } from "../styles";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "8px",
    marginBottom: "4px",
  },
});

/** A section of the part "Tổng hợp" under its heading, with a word beside it. */
export function PartHead({ title, aside, children }: { title: string; aside: string; children: ReactNode }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={shared.title}>
          {title}
        </h2>
        <span className={shared.secondary}>{aside}</span>
      </div>
      {children}
    </section>
  );
}
