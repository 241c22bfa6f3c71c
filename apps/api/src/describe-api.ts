import { entities } from '#followup';
import { PlatformModule, readConfiguration } from '#platform';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ApiModule } from './api.module.js';
import { sayIdempotencyKey } from './repeats/say-idempotency-key.js';
import { globalPrefix } from './serve.js';

@Module({})
class Described {}

/** The HTTP interface as OpenAPI 3.1 describes it; nothing is opened or started for it. */
export async function describeApi(): Promise<OpenAPIObject> {
  const configuration = readConfiguration({ DATABASE_URL: 'postgres://nobody@localhost/none' });
  const app = await NestFactory.create(
    { module: Described, imports: [PlatformModule.with(configuration, entities), ApiModule] },
    new FastifyAdapter(),
    { preview: true, logger: false, abortOnError: false },
  );
  app.setGlobalPrefix(globalPrefix.prefix, globalPrefix.options);
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Mandate Tracker')
    .setDescription('What governing bodies ask, what is due at which meeting, and how far it is.')
    .setVersion('1')
    .addCookieAuth('mandates_session')
    .addBearerAuth()
    .build();
  return sayIdempotencyKey(SwaggerModule.createDocument(app, about));
}
