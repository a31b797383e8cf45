import { lazy, Suspense, type ComponentType } from "react";

/** A component whose code is fetched when it is first drawn; until it is there nothing stands in its place. */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Fetched = lazy(async () => ({ default: await load() }));
  return function FetchedComponent(props: Props) {
    return (
      <Suspense>
        <Fetched {...props} />
      </Suspense>
    );
  };
}
