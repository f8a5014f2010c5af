import SCIMMY from 'scimmy'
import { mostInOneAnswer } from './answers.ts'

const user = SCIMMY.Schemas.User.id
const enterprise = SCIMMY.Schemas.EnterpriseUser.id

interface Attribute {
  name: string
  type: 'string' | 'boolean' | 'complex'
  about: string
  required?: boolean
  many?: boolean
  exact?: boolean
  unique?: 'server'
  mutability?: 'readWrite' | 'readOnly'
  parts?: readonly Attribute[]
}

const attribute = ({
  name,
  type,
  about,
  required,
  many,
  exact,
  unique,
  mutability,
  parts,
}: Attribute): unknown => ({
  name,
  type,
  multiValued: many ?? false,
  description: about,
  required: required ?? false,
  ...(type === 'string' && { caseExact: exact ?? false }),
  mutability: mutability ?? 'readWrite',
  returned: 'default',
  uniqueness: unique ?? 'none',
  ...(parts && { subAttributes: parts.map(attribute) }),
})

const schema = (id: string, name: string, description: string, attributes: readonly Attribute[]) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
  id,
  name,
  description,
  attributes: attributes.map(attribute),
})

/** What we keep of what the standard knows; anything else that is sent is read over. */
const schemas = [
  schema(user, 'User', 'Somebody who works here.', [
    {
      name: 'userName',
      type: 'string',
      about: 'The name by which the directory knows the person.',
      required: true,
      unique: 'server',
    },
    {
      name: 'name',
      type: 'complex',
      about: 'Both parts are required.',
      required: true,
      parts: [
        { name: 'formatted', type: 'string', about: 'Both parts together.', mutability: 'readOnly' },
        { name: 'familyName', type: 'string', about: 'Family name.', required: true },
        { name: 'givenName', type: 'string', about: 'Given name.', required: true },
      ],
    },
    {
      name: 'active',
      type: 'boolean',
      about: 'False closes access at once. Nothing that was written is lost.',
    },
    {
      name: 'emails',
      type: 'complex',
      about:
        'One address is kept: the primary one, else that of work, else the first; a private one only where there is no other.',
      many: true,
      parts: [
        { name: 'value', type: 'string', about: 'The address.' },
        { name: 'type', type: 'string', about: 'Always work.' },
        { name: 'primary', type: 'boolean', about: 'Always true.' },
      ],
    },
  ]),
  schema(enterprise, 'EnterpriseUser', 'What an employer adds.', [
    {
      name: 'employeeNumber',
      type: 'string',
      about: 'The number of the register, by which people who were brought in before are found.',
      exact: true,
      unique: 'server',
    },
  ]),
]

const resourceTypes = [
  {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
    id: 'User',
    name: 'User',
    description: 'Somebody who works here.',
    endpoint: '/Users',
    schema: user,
    schemaExtensions: [{ schema: enterprise, required: false }],
  },
]

const config = {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: mostInOneAnswer },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: false },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'Bearer token',
      description: 'A key that an operator of this installation makes for one organisation.',
      primary: true,
    },
  ],
}

/** What this server can do, in the form of the standard (RFC 7643, chapters 5 to 7). */
export const describeConfig = (address: string) => ({
  ...config,
  meta: { resourceType: 'ServiceProviderConfig', location: `${address}/ServiceProviderConfig` },
})

export const describeResourceTypes = (address: string) =>
  resourceTypes.map(type => ({
    ...type,
    meta: { resourceType: 'ResourceType', location: `${address}/ResourceTypes/${type.id}` },
  }))

export const describeSchemas = (address: string) =>
  schemas.map(one => ({ ...one, meta: { resourceType: 'Schema', location: `${address}/Schemas/${one.id}` } }))
