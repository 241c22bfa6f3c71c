import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';

interface Props {
  readonly label: string;
  readonly startsOpen: boolean;
  /** What is opened, given how to close it again and whether a press of the button has opened it. */
  readonly children: (close: () => void, wasPressed: boolean) => ReactNode;
}

/** A button in whose place something opens. Closed again, the button has the focus. */
export function OpenedBy({ label, startsOpen, children }: Props) {
  const [{ isOpen, wasPressed }, set] = useState({ isOpen: startsOpen, wasPressed: false });
  if (isOpen) return children(() => set({ isOpen: false, wasPressed: true }), wasPressed);
  return (
    <div className="act">
      <Button
        className="button"
        aria-expanded={false}
        autoFocus={wasPressed}
        onPress={() => set({ isOpen: true, wasPressed: true })}
      >
        {label}
      </Button>
    </div>
  );
}
