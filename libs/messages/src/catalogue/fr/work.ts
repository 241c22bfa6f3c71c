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
    'task-document-planned':
      '{known, select, no {Un document qui y répond a été prévu.} other {{who} a prévu un document qui y répond.}}',
    'task-document-taken-away':
      '{known, select, no {Le document prévu n’y répond plus.} other {{who} l’a retiré du document prévu.}}',
    'task-taken-over':
      '{known, select, no {Elle se poursuit sous un mandat ultérieur.} other {{who} a rattaché un mandat ultérieur, sous lequel elle se poursuit.}}',
    'task-carried':
      '{known, select, no {Elle a pris fin : une autre tâche reprend ce qui était dû.} other {{who} a rattaché des mandats, et elle a pris fin : une autre tâche reprend ce qui était dû.}}',
    'task-given-back':
      '{known, select, no {Un rattachement a été annulé : elle relève de nouveau de son propre mandat.} other {{who} a annulé un rattachement : elle relève de nouveau de son propre mandat.}}',
    'deadline-extended':
      '{known, select, no {Une échéance a été fixée à un autre jour.} other {{who} a fixé une échéance à un autre jour.}}{stated, select, no {} other { Motif : {reason}}}',
    'deadline-extension-taken-back':
      '{known, select, no {Une échéance a été ramenée au jour calculé.} other {{who} a ramené une échéance au jour calculé.}}',
    'deadline-extension-ended':
      'La réunion a été déplacée ; l’échéance qui avait été fixée à un autre jour est recalculée.',
  },
  fault: {
    symbolTaken: 'Un autre document prévu porte la cote {symbol}. Corrigez l’un des deux.',
    taskDone: 'La tâche {task} est achevée ou retirée de la liste. Ne l’incluez pas.',
    otherDocument: 'Un autre document prévu répond à la tâche {task}. Retirez-la d’abord de celui-ci.',
    otherMeeting:
      'La tâche {task} est à échéance à une autre réunion. Prévoyez le document pour celle-ci ou n’incluez pas la tâche.',
    noSuchPart: 'Le calendrier n’a pas cette partie de {session}. Choisissez-en une qui existe.',
    takesNone: '{session} n’examine pas de documents ou est annulée. Choisissez une autre session ou partie.',
    otherBody: '{session} est une session d’un autre organe. Prévoyez-y un document distinct.',
    stillToCome: '{day} est encore à venir. Indiquez le jour où cela a été fait.',
    afterOpening:
      '{day} ne précède pas l’ouverture de la réunion, le {opens}. Indiquez un jour antérieur, par exemple « 2026-06-30 ».',
  },
};
