import { Controller, Get, Module, Post } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { describe, expect, it } from '@jest/globals';
import { EveryRouteStatesAccess } from './every-route-states-access.js';
import { Allows, Public } from './stated-access.js';

@Controller('careful')
class CarefulController {
  @Public()
  @Get()
  open(): void {}

  @Allows('see-mandates')
  @Post()
  guarded(): void {}

  notARoute(): void {}
}

@Allows('keep-own-settings')
@Controller('whole')
class WholeController {
  @Get()
  one(): void {}
}

@Controller('forgetful')
class ForgetfulController {
  @Get()
  forgotten(): void {}

  @Public()
  @Get('said')
  said(): void {}
}

async function boot(...controllers: Function[]): Promise<void> {
  @Module({
    imports: [DiscoveryModule],
    providers: [EveryRouteStatesAccess],
    controllers: controllers as never,
  })
  class Root {}
  const app = await Test.createTestingModule({ imports: [Root] }).compile();
  try {
    await app.init();
  } finally {
    await app.close();
  }
}

describe('a server', () => {
  it('starts when every route says who may call it, by itself or with its controller', async () => {
    await expect(boot(CarefulController, WholeController)).resolves.toBeUndefined();
  });

  it('does not start while one is silent, and names it', async () => {
    await expect(boot(CarefulController, ForgetfulController)).rejects.toThrow(
      /@Public or @Allows\): ForgetfulController\.forgotten$/,
    );
  });
});
