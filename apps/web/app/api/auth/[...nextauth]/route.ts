import type { NextRequest } from 'next/server';
import { server } from '../../../../src/server/app.ts';

export const GET = (request: NextRequest) => server().auth.handlers.GET(request);
export const POST = (request: NextRequest) => server().auth.handlers.POST(request);
