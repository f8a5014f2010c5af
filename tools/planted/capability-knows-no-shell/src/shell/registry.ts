export const capabilities = ['people']
