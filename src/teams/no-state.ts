import { TurnState } from '@microsoft/teams-ai/lib/TurnState.js';

/**
 * teams-ai's state of a turn, with nothing in it: Lotsen keeps its data in documents, where two turns at once do not undo each other.
 * What the SDK itself puts there lasts for the turn.
 */
export class NoState extends TurnState {
  private readonly ofTurn = {};

  override get conversation() {
    return this.ofTurn;
  }

  override get user() {
    return this.ofTurn;
  }

  override get temp() {
    return this.ofTurn as TurnState['temp'];
  }

  override async load(): Promise<boolean> {
    return false;
  }

  override async save(): Promise<void> {}
}
