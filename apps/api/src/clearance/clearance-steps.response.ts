import type { ClearanceList, ClearanceStep } from '#register';

export class ClearanceStepResponse {
  /** By language. */
  names: Record<string, string>;
  by: 'director' | 'head-office' | 'governance-officer' | 'unit';
  /** The key of the unit whose director takes it. */
  unit: string | null;
}

export class ClearanceStepsResponse {
  updates: ClearanceStepResponse[];
  documents: ClearanceStepResponse[];
}

export function clearanceStepsResponse({ updates, documents }: ClearanceList): ClearanceStepsResponse {
  return { updates: updates.map(stepResponse), documents: documents.map(stepResponse) };
}

function stepResponse({ names, by, unit }: ClearanceStep): ClearanceStepResponse {
  return { names: { ...names }, by, unit };
}
