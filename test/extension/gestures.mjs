export async function runGestures() {}
