/** Whether sending a request twice does no more than sending it once. Writes are never repeated. */
export function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}
