/**
 * Tells who the page says its visitor is. What the shop's server signed is vouched for; name and
 * address are no more than if the visitor had typed them, and what they typed themselves stays.
 */
export async function introduce(api, who, contact) {
  const { number, until, signature, name, email, phone } = who;
  try {
    if (signature) {
      const customer = { number: String(number), until: Number(until), signature: String(signature) };
      await api.send("PUT", "/visitor", { customer });
    }
    const told = Object.entries({ name, email, phone }).filter(([, value]) => value);
    const missing = told.filter(([key]) => !contact?.[key]);
    if (missing.length > 0) {
      const words = missing.map(([key, value]) => [key, String(value)]);
      await api.send("PUT", "/contact", { ...contact, ...Object.fromEntries(words) });
    }
  } catch (problem) {
    console.error(`Balie.identify: ${problem.detail ?? problem.title}`);
  }
}
