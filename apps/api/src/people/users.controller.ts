import type { SpokenLanguage } from '#messages';
import { KeepPeople, People } from '#people';
import type { Actor, Viewer } from '#platform';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { etagOf, SeenVersion } from '../versions/if-match.js';
import { UserPage, UserResponse, userResponse } from './user.response.js';
import { AddUserRequest, ChangeUserRequest, UsersQuery } from './users.request.js';

/** The people of one's bodies. */
@Controller('users')
export class UsersController {
  constructor(
    private readonly people: People,
    private readonly keepPeople: KeepPeople,
  ) {}

  /** By name. */
  @Allows('see-people')
  @Get()
  async list(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Query() { cursor, limit, ...filter }: UsersQuery,
  ): Promise<UserPage> {
    const page = { ...(cursor === undefined ? {} : { cursor }), ...(limit === undefined ? {} : { limit }) };
    const { items, next, total } = await this.people.list(viewer, filter, page);
    return { items: items.map((person) => userResponse(person, lang)), next, total };
  }

  @Allows('see-people')
  @Get(':id')
  async open(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserResponse> {
    const person = await this.people.open(viewer, id);
    void reply.header('etag', etagOf(person.version));
    return userResponse(person, lang);
  }

  /** Adds a person with a role. Who has this address already gets the role, and keeps their name. */
  @Allows('keep-people')
  @Post()
  @HttpCode(201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Body() person: AddUserRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserResponse> {
    const id = await this.keepPeople.add(viewer, actor, person);
    return this.open(viewer, lang, id, reply);
  }

  /** Says a name, an address or a language anew: of somebody all of whose bodies one keeps. */
  @Allows('keep-people')
  @Patch(':id')
  async change(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() change: ChangeUserRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserResponse> {
    await this.keepPeople.change(viewer, actor, id, seen, change);
    return this.open(viewer, lang, id, reply);
  }
}
