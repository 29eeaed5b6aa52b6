export function setEngine(): void
