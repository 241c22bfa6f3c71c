import { Module } from '@nestjs/common';
import { QuestionPolicies } from './question-policy.js';
import { Questions } from './questions.query.js';

const doors = [QuestionPolicies, Questions];

@Module({ providers: doors, exports: doors })
export class QuestionsModule {}
