import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

describe('accounts and terms, from the first write to the last', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 60 });
  });
  afterAll(() => gateway.close());

  /** The payload of a mutation, which has to be carried out. */
  const write = async (name: string, selection: string, input: object) => {
    const { data, errors } = await gateway.query(
      `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} userErrors { message code } } }`,
      { input },
    );
    expect(errors).toBeUndefined();
    const { userErrors, ...payload } = data[name];
    expect(userErrors, name).toEqual([]);
    return payload;
  };

  it('terms that were created are found by their version, because the server does not return their uuid', async () => {
    const offering = gateway.sandbox.world.offerings[0];
    const shown = 'termsOfService { uuid version isActive gracePeriodDays offering { uuid } }';
    const { termsOfService: made } = await write('createTermsOfService', shown, {
      offeringUuid: offering?.uuid,
      version: '7.0',
      termsOfService: '<p>Be kind.</p>',
      isActive: true,
      gracePeriodDays: 10,
    });
    expect(made).toEqual({
      uuid: expect.any(String),
      version: '7.0',
      isActive: true,
      gracePeriodDays: 10,
      offering: { uuid: offering?.uuid },
    });
    const { termsOfService: changed } = await write('updateTermsOfService', shown, {
      uuid: made.uuid,
      isActive: false,
    });
    expect(changed).toEqual({ ...made, isActive: false });
    expect(await write('deleteTermsOfService', 'deletedUuid', { uuid: made.uuid })).toEqual({
      deletedUuid: made.uuid,
    });
  });

  it('a robot account moves from state to state, and impossible transitions are refused', async () => {
    const resource = gateway.sandbox.world.resources.find(({ state }) => state === 'OK');
    const { robotAccount: made } = await write(
      'createRobotAccount',
      'robotAccount { uuid state resource { uuid } }',
      {
        resourceUuid: resource?.uuid,
        type: 'cicd',
        keys: [],
      },
    );
    expect(made).toEqual({
      uuid: expect.any(String),
      state: 'REQUESTED',
      resource: { uuid: resource?.uuid },
    });
    const { uuid } = made;
    const moved = 'transition { from to } robotAccount { errorMessage }';
    expect(await write('setRobotAccountErred', moved, { uuid, errorMessage: 'The name is taken' })).toEqual({
      transition: { from: 'REQUESTED', to: 'ERRED' },
      robotAccount: { errorMessage: 'The name is taken' },
    });
    const { data } = await gateway.query(
      `mutation { setRobotAccountDeleted(input: { uuid: "${uuid}" }) { transition { to } userErrors { code } } }`,
    );
    expect(data.setRobotAccountDeleted).toEqual({
      transition: null,
      userErrors: [{ code: 'ILLEGAL_STATE' }],
    });
  });

  it('an account at an offering is named, moved from state to state, and deleted', async () => {
    const { world } = gateway.sandbox;
    const offering = world.offerings.find(({ checklist }) => checklist !== null);
    const person = world.users.find(({ uuid }) => !offering?.usersByUuid.has(uuid));
    const { offeringUser: made } = await write('createOfferingUser', 'offeringUser { uuid state username }', {
      offeringUuid: offering?.uuid,
      userUuid: person?.uuid,
    });
    expect(made).toEqual({ uuid: expect.any(String), state: 'REQUESTED', username: null });
    const { uuid } = made;
    await write('updateOfferingUserAccount', 'offeringUser { uuid }', { uuid, username: 'hpc_1' });
    const moved = 'transition { from to } offeringUser { username serviceProviderComment }';
    expect(await write('setOfferingUserCreating', moved, { uuid })).toMatchObject({
      transition: { from: 'REQUESTED', to: 'CREATING' },
    });
    expect(await write('setOfferingUserPendingAccountLinking', moved, { uuid, comment: 'Link it' })).toEqual({
      transition: { from: 'CREATING', to: 'PENDING_ACCOUNT_LINKING' },
      offeringUser: { username: 'hpc_1', serviceProviderComment: 'Link it' },
    });
    const open = 'offeringUser { completionStatus { isCompleted } checklist { questions { uuid } } }';
    const { offeringUser: asked } = await write('setOfferingUserValidationComplete', open, { uuid });
    const results = asked.checklist.questions.map((question: { uuid: string }) => ({
      questionUuid: question.uuid,
      answerData: 'Here',
    }));
    expect(await write('submitOfferingUserAnswers', open, { uuid, answers: results })).toMatchObject({
      offeringUser: { completionStatus: { isCompleted: true } },
    });
    expect(await write('deleteOfferingUser', 'deletedUuid', { uuid })).toEqual({ deletedUuid: uuid });
  });
});
