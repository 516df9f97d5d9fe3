import type { APIRoute } from "astro";
import { type Api, apis } from "../../../../lib/apis.ts";

export const getStaticPaths = () => apis.map((api) => ({ params: { api: api.name }, props: { api } }));

export const GET: APIRoute<{ api: Api }> = ({ props }) =>
  new Response(props.api.source, { headers: { "content-type": "application/json" } });
