import type { work as en } from '../en/work.js';
import type { SameKeys } from '../same-keys.js';

export const work: SameKeys<typeof en> = {
  history: {
    'mandate-made': '{known, select, no {Inscription au registre.} other {{who} : inscription au registre.}}',
    'mandate-unit-assigned':
      '{known, select, no {} other {{who} : }}{named, select, no {plus personne n’en est responsable.} other {responsable désormais : {unit}.}}',
    'task-session-chosen':
      '{known, select, no {La {session} a été choisie.} other {{who} a choisi la {session}.}}{stated, select, no {} other { Raison : {reason}}}',
    'task-update-written':
      '{known, select, no {Une mise à jour a été rédigée} other {{who} a rédigé une mise à jour}}{named, select, no {} other { (au nom de : {unit})}}.',
    'task-sent-for-clearance':
      '{known, select, no {Envoi pour validation} other {{who} : envoi pour validation}}{named, select, no {} other { (au nom de : {unit})}}.',
    'task-cleared':
      '{known, select, no {La mise à jour a été validée.} other {{who} a validé la mise à jour{named, select, no {} other { (au nom de : {unit})}}.}}',
    'task-returned':
      '{known, select, no {Renvoi} other {{who} : renvoi}}{named, select, no {} other { (au nom de : {unit})}} : {reason}',
    'task-submitted':
      '{known, select, no {Soumission aux services de documentation.} other {{who} : soumission aux services de documentation{named, select, no {} other { (au nom de : {unit})}}.}}',
    'task-delivered':
      '{known, select, no {Livraison effectuée.} other {{who} a consigné la livraison{named, select, no {} other { (par : {unit})}}.}}',
    'task-blocked':
      '{known, select, no {Blocage} other {{who} a consigné un blocage}}{named, select, no {} other { (au nom de : {unit})}} : {reason}',
    'task-block-cleared':
      '{known, select, no {Le motif du blocage a été validé} other {{who} a validé le motif du blocage}}{named, select, no {} other { (au nom de : {unit})}}.',
    'task-unblocked':
      '{known, select, no {Le blocage est levé} other {{who} a consigné la levée du blocage}}{named, select, no {} other { (au nom de : {unit})}}.',
  },
};
