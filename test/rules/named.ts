/** People or publishers as a bulletin has them, of whom no more than the name is known. */
export const named = (...names: string[]) => names.map((name) => ({ name, url: undefined }));
