/** Where the site is published, and the addresses of its pages. */

/** Origin and path of the published site (GitHub Pages of the repository). */
export const SITE = "https://jackfield.github.io";
export const BASE = "/jackfield/";

export const apiHref = (api: string) => `${BASE}reference/${api}/`;
export const operationHref = (api: string, slug: string) => `${apiHref(api)}${slug}/`;
export const guideHref = (guide: string) => `${BASE}guides/${guide}/`;
