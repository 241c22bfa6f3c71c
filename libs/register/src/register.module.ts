import { LeavingProposals } from './leaving/leaving-proposals.query.js';
import { ListedTasks } from './listed-tasks.query.js';
import { Module } from '@nestjs/common';
import { ClearanceLists } from './clearance/clearance-lists.query.js';
import { BodyActs } from './body-acts/body-acts.query.js';
import { Changes } from './following/changes.query.js';
import { Following } from './following/following.query.js';
import { KeepLook } from './following/keep-look.command.js';
import { Chains } from './chains/chains.query.js';
import { Decisions } from './decisions.query.js';
import { EarlierTexts } from './earlier-texts.query.js';
import { FeedTasks } from './feed-tasks.query.js';
import { DatedItems } from './items/dated-items.query.js';
import { ItemUpdates } from './items/item-updates.query.js';
import { Items } from './items/items.query.js';
import { MandateLives } from './mandate-lives.query.js';
import { Mandates } from './mandates.query.js';
import { NamedMandates } from './named-mandates.query.js';
import { PlannedDocuments } from './documents/planned-documents.query.js';
import { ReportedTasks } from './reported-tasks.query.js';
import { TaskHistory } from './task-history.query.js';
import { TaskWork } from './task-work.query.js';
import { Tasks } from './tasks.query.js';
import { TodaysTasks } from './todays-tasks.query.js';
import { UndatedTasks } from './undated-tasks.query.js';
import { Updates } from './updates.query.js';

const queries = [
  BodyActs,
  ClearanceLists,
  LeavingProposals,
  Changes,
  Following,
  KeepLook,
  ListedTasks,
  Chains,
  DatedItems,
  Decisions,
  EarlierTexts,
  FeedTasks,
  Items,
  ItemUpdates,
  MandateLives,
  Mandates,
  NamedMandates,
  PlannedDocuments,
  Tasks,
  TaskWork,
  TaskHistory,
  ReportedTasks,
  TodaysTasks,
  UndatedTasks,
  Updates,
];

@Module({ providers: queries, exports: queries })
export class RegisterModule {}
