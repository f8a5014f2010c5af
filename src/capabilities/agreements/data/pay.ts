/** What makes a signed clause one about pay, which belongs to the wages for as long as tax law keeps them. */
export const payMarks = {
  subjects: [
    'hourly-wage',
    'holiday-allowance',
    'pay-steps',
    'year-end-payment',
    'irregular-hours-allowance',
    'travel-allowance',
    'home-work-allowance',
    'one-off-reward',
  ],
  items: ['pay', 'reward-for-exceptional', 'performance-pay'],
  unit: 'euro',
  dealKind: 'pay_terms',
  topic: 'pay',
} as const
