import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

/** A field whose text counts once Enter is pressed or the field is left; until a mistake is mended it stays and says so. */
export function TypedField<Value>(props: {
  label: string;
  /** What holds now, as it is written. */
  text: string;
  read: (text: string) => Value | undefined;
  mistake: (text: string) => string;
  isDisabled: boolean;
  isNumber?: boolean;
  onRead: (value: Value) => void;
  onMistake: (isMistaken: boolean) => void;
}) {
  const [typed, setTyped] = useState<string>();
  const [isMistaken, setMistaken] = useState(false);
  const settle = (mistaken: boolean) => {
    setMistaken(mistaken);
    props.onMistake(mistaken);
  };
  const take = () => {
    if (typed === undefined) return;
    const value = props.read(typed);
    settle(value === undefined);
    if (value === undefined) return;
    setTyped(undefined);
    if (typed !== props.text) props.onRead(value);
  };
  return (
    <Field label={props.label} {...(isMistaken && { validationMessage: props.mistake(typed ?? "") })}>
      <Input
        value={typed ?? props.text}
        disabled={props.isDisabled}
        autoComplete="off"
        style={{ minWidth: 0, width: "100%" }}
        {...(props.isNumber && { inputMode: "numeric" as const })}
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
      />
    </Field>
  );
}
