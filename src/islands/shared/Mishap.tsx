import { Component, type ReactNode } from 'react';
import { Message } from './Message.tsx';
import { useSharedWords } from './words.ts';

function OurFault() {
  const { mishap } = useSharedWords();
  return (
    <Message picto="warning" title={mishap.title}>
      <p>{mishap.text}</p>
      <p>
        <button type="button" className="button button--main" onClick={() => window.location.reload()}>
          {mishap.reload}
        </button>
      </p>
    </Message>
  );
}

/** Catches a fault in a screen of ours, so that nobody is left with an empty page. */
export class Mishap extends Component<{ children: ReactNode }, { happened: boolean }> {
  override state = { happened: false };

  static getDerivedStateFromError() {
    return { happened: true };
  }

  override render() {
    return this.state.happened ? <OurFault /> : this.props.children;
  }
}
