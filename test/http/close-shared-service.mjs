import { closeSharedService } from './start-shared-service.mjs';

export default closeSharedService;
