import { Injectable, type OnModuleInit, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { statedAccess } from './stated-access.js';

/** Nest writes the path of a route under this key of its method. */
const pathOfRoute = 'path';

/** Keeps the server from starting while any route does not say who may call it: forgetting is found at once. */
@Injectable()
export class EveryRouteStatesAccess implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const silent = this.discovery
      .getControllers()
      .flatMap(({ metatype }) =>
        typeof metatype === 'function' ? this.silentRoutesOf(metatype as Type) : [],
      );
    if (silent.length > 0) {
      throw new Error(`these routes do not say who may call them (@Public or @Allows): ${silent.join(', ')}`);
    }
  }

  private silentRoutesOf(controller: Type): string[] {
    const handlers = controller.prototype as Record<string, Function>;
    return this.scanner
      .getAllMethodNames(handlers)
      .filter((name) => Reflect.hasMetadata(pathOfRoute, handlers[name]!))
      .filter((name) => !this.reflector.getAllAndOverride(statedAccess, [handlers[name]!, controller]))
      .map((name) => `${controller.name}.${name}`);
  }
}
