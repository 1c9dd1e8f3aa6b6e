import { Component, type ReactNode } from 'react';
import { Message } from './Message.tsx';

/** Catches a fault in a screen of ours, so that nobody is left with an empty page. */
export class Mishap extends Component<{ children: ReactNode }, { happened: boolean }> {
  override state = { happened: false };

  static getDerivedStateFromError() {
    return { happened: true };
  }

  override render() {
    if (!this.state.happened) return this.props.children;
    return (
      <Message picto="warning" title="Hier ging iets mis bij ons">
        <p>Dat is niet jouw fout. Er is niets verloren.</p>
        <p>
          <button type="button" className="button button--main" onClick={() => window.location.reload()}>
            Laad de pagina opnieuw
          </button>
        </p>
      </Message>
    );
  }
}
