import { describeContract } from '#shared/testing/contract.ts';
import { department } from './index.ts';

describeContract(department);
