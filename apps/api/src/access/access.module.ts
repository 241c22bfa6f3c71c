import { PeopleModule } from '#people';
import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { EveryRouteStatesAccess } from './every-route-states-access.js';

/** Nobody comes past: one guard before every route, and no start with a route that does not say who may call it. */
@Module({
  imports: [PeopleModule, DiscoveryModule],
  providers: [{ provide: APP_GUARD, useClass: AccessGuard }, EveryRouteStatesAccess],
})
export class AccessModule {}
