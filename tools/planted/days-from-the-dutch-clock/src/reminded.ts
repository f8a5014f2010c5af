export const isRemindedToday = (remindedAt: Date, today: string) => remindedAt.toISOString().slice(0, 10) === today
